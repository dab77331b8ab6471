/** `URL` touches nothing, yet TypeScript knows it only with the DOM or with Node. */

interface URL {
  readonly hash: string
  readonly host: string
  readonly hostname: string
  readonly href: string
  readonly origin: string
  readonly pathname: string
  readonly protocol: string
}

declare var URL: {
  canParse(url: string, base?: string): boolean
  new (url: string, base?: string): URL
}
