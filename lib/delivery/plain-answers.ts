/** Sent when a page cannot be rendered and none is kept: plain, in both languages, and soon to be tried again. */
export const unavailable = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Tạm thời chưa mở được trang</title><meta name="viewport" content="width=device-width"></head><body><main><h1>Tạm thời chưa mở được trang</h1><p>Xin bạn thử lại sau ít phút.</p><div lang="en"><h2>This page cannot be shown just now</h2><p>Please try again in a few minutes.</p></div></main></body></html>
`;

/** Seconds after which a client may try again. */
export const retryAfter = ['Retry-After', '10'];
