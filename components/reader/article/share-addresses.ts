const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** Where a page is passed on, by place. Zalo takes the address as JSON in Base64. */
export function shareAddresses(url: string, title: string) {
  const address = encodeURIComponent(url);
  const zalo = encodeURIComponent(base64(JSON.stringify({ url })));
  return {
    facebook: `https://www.facebook.com/sharer/sharer.php?u=${address}`,
    zalo: `https://button-share.zalo.me/share_external?d=${zalo}`,
    email: `mailto:?subject=${encodeURIComponent(title)}&body=${address}`,
  };
}
