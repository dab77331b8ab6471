import {readArticles} from '../../../lib/articles.js'

export async function generateStaticParams() {
  return (await readArticles()).map(({slug}) => ({slug}))
}

export async function generateMetadata({params}) {
  const {headline, url} = await find(params)
  return {alternates: {canonical: url}, title: headline}
}

export default async function Page({params}) {
  const article = await find(params)
  return (
    <article lang={article.inLanguage}>
      <script type="application/ld+json" dangerouslySetInnerHTML={{__html: article.jsonLd}} />
      <h1 className="headline">{article.headline}</h1>
      {article.author?.map(({name}) => (
        <p key={name}>{name}</p>
      ))}
      <time dateTime={article.datePublished}>{article.datePublished}</time>
      {article.articleBody?.split('\n\n').map((text, index) => (
        <p key={index}>{text}</p>
      ))}
    </article>
  )
}

async function find(params) {
  const slug = decodeURIComponent((await params).slug)
  return (await readArticles()).find((article) => article.slug === slug)
}
