import sharp from 'sharp';
import { db } from '../db.ts';
import { renditionName } from '../media/names.ts';
import { mediaStore } from '../media/store.ts';

/** The shapes that search engines ask for, width by height. */
const shapes = { wide: [16, 9], standard: [4, 3], square: [1, 1] } as const;

const widest = 1200;

/** The largest part of a photo that has a shape, no wider than is asked for. */
export function cropSize(
  { width, height }: { width: number; height: number },
  [across, down]: readonly [number, number],
): { width: number; height: number } {
  const fitting = Math.min(widest, width, Math.floor((height * across) / down));
  return { width: fitting, height: Math.round((fitting * down) / across) };
}

/**
 * Cuts a photo to the three shapes and keeps the cuts.
 * @param photo Its largest JPEG.
 */
export async function makeCrops(mediaId: string, photo: Buffer): Promise<void> {
  const { width, height } = await sharp(photo).metadata();
  const store = mediaStore();
  const crops = await Promise.all(
    Object.entries(shapes).map(async ([shape, ratio]) => {
      const size = cropSize({ width, height }, ratio);
      const bytes = await sharp(photo)
        .resize({ ...size, fit: 'cover', position: 'attention' })
        .jpeg({ quality: 76, mozjpeg: true })
        .toBuffer();
      const file = renditionName(`${mediaId} ${shape}`, bytes, size.width, 'jpeg');
      await store.write('served', file, bytes);
      return { mediaId, shape: shape as keyof typeof shapes, ...size, bytes: bytes.length, file };
    }),
  );
  await db.mediaCrop.createMany({ data: crops, skipDuplicates: true });
}
