'use client';

const style = {
  font: '400 1rem/1.6 system-ui, sans-serif',
  maxWidth: '36rem',
  margin: '15vh auto',
  padding: '0 1rem',
};

/** The last resort, sent when nothing else can be: in both languages, and by itself, so it has its own words. */
export default function GlobalError() {
  return (
    <html lang="vi">
      <head>
        <title>Có lỗi – Something went wrong</title>
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <style>{':root{color-scheme:light dark}'}</style>
      </head>
      <body style={style}>
        <h1>Máy chủ chưa trả lời được</h1>
        <p>Xin bạn thử lại sau ít phút. Những gì đã lưu vẫn còn nguyên.</p>
        <div lang="en">
          <h2>The server could not answer</h2>
          <p>Please try again in a few minutes. Whatever was saved is safe.</p>
        </div>
      </body>
    </html>
  );
}
