import sharp from 'sharp';

/** Turns a drawn scene into the JPEG a camera would have given. */
export const photograph = (drawn: string): Promise<Buffer> =>
  sharp(Buffer.from(drawn)).flatten({ background: '#ffffff' }).jpeg({ quality: 88 }).toBuffer();
