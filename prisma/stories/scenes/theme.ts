/** Colours of a room that belong together. */
export type Theme = {
  wall: string;
  side: string;
  ceiling: string;
  floor: string;
  wood: string;
  curtain: string;
  /** The cloth behind a stage, and its letters. */
  cloth: string;
  letters: string;
  second: string;
  chair: string;
  /** What the air between camera and stage adds. */
  air: string;
};

export const themes = {
  crimson: {
    wall: '#d9c3a3',
    side: '#c3a884',
    ceiling: '#efe3cd',
    floor: '#8d6a4b',
    wood: '#7a4f33',
    curtain: '#7c1f26',
    cloth: '#a3242b',
    letters: '#f7dd8a',
    second: '#fff4df',
    chair: '#7a2a2c',
    air: '#f2c98a',
  },
  azure: {
    wall: '#cfd6d8',
    side: '#aeb9bf',
    ceiling: '#eef1ef',
    floor: '#8c7a66',
    wood: '#6d4a34',
    curtain: '#22436b',
    cloth: '#1f5c99',
    letters: '#fff3c9',
    second: '#e6f1fb',
    chair: '#33496a',
    air: '#bcd3e6',
  },
  jade: {
    wall: '#d6d6c2',
    side: '#b5b99f',
    ceiling: '#f0efe2',
    floor: '#8a7355',
    wood: '#76533a',
    curtain: '#2f5a4d',
    cloth: '#2d6e5e',
    letters: '#fbe9a8',
    second: '#eef7ee',
    chair: '#47614f',
    air: '#dfe0b4',
  },
  plum: {
    wall: '#dccfca',
    side: '#bfa9a5',
    ceiling: '#f3ebe6',
    floor: '#7f6152',
    wood: '#6b4434',
    curtain: '#51304f',
    cloth: '#6b3566',
    letters: '#ffe6b0',
    second: '#f8eaf4',
    chair: '#5d4257',
    air: '#e8c4c4',
  },
  amber: {
    wall: '#e2d0a8',
    side: '#c7ae7c',
    ceiling: '#f6ecd2',
    floor: '#94714a',
    wood: '#7d5733',
    curtain: '#8a4b1d',
    cloth: '#b4551f',
    letters: '#fff0bf',
    second: '#fff8e8',
    chair: '#7a5230',
    air: '#f6cf86',
  },
  navy: {
    wall: '#c3c8d2',
    side: '#9aa3b3',
    ceiling: '#e6e9ee',
    floor: '#6e6660',
    wood: '#5b4236',
    curtain: '#1c2b4c',
    cloth: '#1d3766',
    letters: '#f5d88a',
    second: '#eaf0fa',
    chair: '#2c3a57',
    air: '#aebfd8',
  },
} as const satisfies Record<string, Theme>;
