/** @param {number} first @param {number} last both included */
const range = (first, last) => String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i))

/** Letters of each script a subset holds. fonts.css tells the browser the same as unicode-range. */
export const characters = {
  // Basic Latin and Latin-1, what English typesetting needs, true minus and arrows, primes, combining accents.
  latin: `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’‚“”„•…‰′″‹›⁄€№™←↑→↓−≈≠≤≥⅓⅔⅛\u2009\u202f\u0300\u0301\u0304\u0306`,
  // Latin Extended-A, with the letters of transliterations (ḥ ṭ ẕ ʿ ʾ) that the families have.
  latinExtended: `${range(0x100, 0x17f)}ƏəʻʼʾʿḌḍḤḥḪḫṢṣṬṭẒẓẔẕ`,
  // Russian, and the Tajik, Kazakh and Kyrgyz letters.
  cyrillic: `${range(0x400, 0x45f)}ҒғҚқҢңҮүҰұҲҳҶҷҺһӘәӢӣӨөӮӯ`,
}
