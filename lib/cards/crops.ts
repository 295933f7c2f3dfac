import sharp from 'sharp';
import { db } from '../db.ts';
import { cutTo } from '../media/cutting.ts';
import type { Focus } from '../media/focus.ts';
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

/** A photo as it looks in one version of its image. */
export type Cuttable = { mediaId: string; imageVersion: number; focus: Focus | null };

/**
 * Cuts a photo to the three shapes and keeps the cuts in place of older ones.
 * @param photo Its largest JPEG.
 */
export async function makeCrops({ mediaId, imageVersion, focus }: Cuttable, photo: Buffer): Promise<void> {
  const { width, height } = await sharp(photo).metadata();
  const store = mediaStore();
  const crops = await Promise.all(
    Object.entries(shapes).map(async ([shape, ratio]) => {
      const size = cropSize({ width, height }, ratio);
      const cut = await cutTo(photo, size, focus);
      const bytes = await cut.jpeg({ quality: 76, mozjpeg: true }).toBuffer();
      const file = renditionName(`${mediaId} ${shape}`, bytes, size.width, 'jpeg');
      await store.write('served', file, bytes);
      return {
        mediaId,
        shape: shape as keyof typeof shapes,
        ...size,
        bytes: bytes.length,
        imageVersion,
        file,
      };
    }),
  );
  const older = { mediaId, imageVersion: { lt: imageVersion } };
  const replaced = await db.mediaCrop.findMany({ where: older, select: { file: true } });
  await db.$transaction([
    db.mediaCrop.deleteMany({ where: older }),
    db.mediaCrop.createMany({ data: crops, skipDuplicates: true }),
  ]);
  const kept = new Set(crops.map(({ file }) => file));
  for (const { file } of replaced) if (!kept.has(file)) await store.remove('served', file);
}
