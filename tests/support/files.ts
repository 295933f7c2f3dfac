/** A PDF of one empty page; `extra` goes in among its objects. */
export const pdf = (extra: Buffer = Buffer.alloc(0), title = ''): Buffer =>
  Buffer.concat([
    Buffer.from(`%PDF-1.7\n%${title}\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n`),
    Buffer.from('2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n'),
    Buffer.from('3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n'),
    extra,
    Buffer.from('trailer\n<< /Root 1 0 R /Size 4 >>\nstartxref\n0\n%%EOF\n'),
  ]);
