/** Text as it may stand in HTML and XML, between tags and in quoted attributes; characters that XML cannot hold are left out. */
export function escapeMarkup(text: string): string {
  return text.replace(unfit, '').replace(/[&<>"']/g, (character) => references[character]!);
}

// oxlint-disable-next-line no-control-regex
const unfit = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** An example whose discouraged words stand in `[[ ]]`, as HTML with `<mark>`. */
export function markedExample(example: string): string {
  return escapeMarkup(example).replace(/\[\[(.+?)\]\]/gs, '<mark>$1</mark>');
}
