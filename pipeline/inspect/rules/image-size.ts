/**
 * Advises of a picture of an article or a logo that says it is smaller than Google shows; warns of one without size.
 *
 * ```json
 * > | {"@type": "ImageObject", "url": "https://gazette.example/a.jpg", "width": 200, "height": 120}
 *                                                                               ^^^
 * ```
 *
 * Source: Google Search Central, “Article structured data” (50,000 pixels) and “Logo” (112 × 112).
 */

import {type Entity, valuesOf} from '../../util/json-ld/json-ld-graph.ts'
import {isA} from '../../util/json-ld/vocabulary.ts'
import {rule} from './rule.ts'

const least = {area: 50_000, logo: 112}

export default rule('image-size', function* ({entities}) {
  for (const entity of entities) {
    if (!entity.types.some(({name}) => name === 'ImageObject')) continue
    const [height, width] = [sizeOf(entity, 'height'), sizeOf(entity, 'width')]
    const [at] = [...valuesOf(entity, 'width'), ...valuesOf(entity, 'height')]
    if (!at) continue
    if ([height, width].some((size) => size !== undefined && size <= 0)) {
      const reason = 'Unexpected size of a picture, expected more than `0`'
      yield {at, reason, severity: 'warning'}
    } else if (entity.parent?.property === 'logo') {
      if (Math.min(height ?? Infinity, width ?? Infinity) >= least.logo) continue
      const note = 'Google: a logo has at least 112 × 112 pixels'
      yield {
        at,
        note,
        reason: `Unexpected logo of \`${width ?? '?'} × ${height ?? '?'}\` pixels`,
        severity: 'info'
      }
    } else if (isPictureOfArticle(entity) && width && height && width * height < least.area) {
      const note = 'Google: width times height is at least 50,000 pixels'
      yield {
        at,
        note,
        reason: `Unexpected picture of \`${width} × ${height}\` pixels`,
        severity: 'info'
      }
    }
  }
})

/** A portrait of an author may be small. */
function isPictureOfArticle({parent}: Entity): boolean {
  const names = parent?.entity.types.map(({name}) => name) ?? []
  return parent?.property === 'image' && isA(names, ['Article'])
}

function sizeOf(entity: Entity, name: string): number | undefined {
  const [value] = valuesOf(entity, name)
  const plain = value?.entity ? valuesOf(value.entity, 'value')[0]?.plain : value?.plain
  const size = typeof plain === 'string' ? Number.parseFloat(plain) : plain
  return typeof size === 'number' && Number.isFinite(size) ? size : undefined
}
