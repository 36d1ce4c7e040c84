/** Stands in for mdast-util-to-markdown: extensions of Markdown bring along how to write it, which nothing here does. */
export const defaultHandlers: Readonly<Record<string, never>> = {};
