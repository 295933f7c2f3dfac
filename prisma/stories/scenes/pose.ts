/** Angles of upper and lower limb in degrees; 0 hangs straight down, positive turns to the picture's right. */
export type Limb = readonly [number, number];

/** How somebody stands, as the camera sees it. `left` is the picture's left. */
export type Pose = {
  leftArm: Limb;
  rightArm: Limb;
  leftLeg: Limb;
  rightLeg: Limb;
  /** Degrees that the trunk leans to the right. */
  lean: number;
};

const stand: Pose = { leftArm: [-7, 2], rightArm: [7, -2], leftLeg: [-3, 0], rightLeg: [3, 0], lean: 0 };

/** Poses, each a change to standing at ease. */
export const poses = {
  stand,
  /** Hands folded in front. */
  folded: { ...stand, leftArm: [-10, 48], rightArm: [10, -48] },
  /** Holding something flat before the chest: a certificate, a tablet, a book. */
  holding: { ...stand, leftArm: [-16, 112], rightArm: [16, -112] },
  /** The right hand held out to somebody on the right, the left one giving support. */
  giving: { ...stand, leftArm: [6, 78], rightArm: [38, 82], lean: 2 },
  receiving: { ...stand, leftArm: [-38, -82], rightArm: [-6, -78], lean: -2 },
  /** One hand on the lectern, the other explaining. */
  speaking: { ...stand, leftArm: [-20, 62], rightArm: [26, -118] },
  pointing: { ...stand, rightArm: [112, 128] },
  waving: { ...stand, rightArm: [120, 172] },
  clapping: { ...stand, leftArm: [-14, 128], rightArm: [14, -128] },
  working: { ...stand, leftArm: [4, 72], rightArm: [20, 88], lean: 6 },
  writing: { ...stand, leftArm: [-18, 74], rightArm: [16, -64] },
  walking: { leftArm: [-14, -4], rightArm: [13, 26], leftLeg: [-9, -20], rightLeg: [10, 5], lean: 1 },
  running: { leftArm: [-48, 30], rightArm: [42, 118], leftLeg: [-26, -92], rightLeg: [48, -8], lean: 12 },
  kicking: { leftArm: [-64, -40], rightArm: [46, 84], leftLeg: [-10, -14], rightLeg: [52, 40], lean: -8 },
  jumping: { leftArm: [-150, -164], rightArm: [158, 174], leftLeg: [-14, -46], rightLeg: [12, -34], lean: 4 },
  digging: { leftArm: [14, 58], rightArm: [32, 44], leftLeg: [-14, -4], rightLeg: [22, -6], lean: 14 },
  cheering: { ...stand, leftArm: [-146, -168], rightArm: [146, 168] },
} satisfies Record<string, Pose>;
