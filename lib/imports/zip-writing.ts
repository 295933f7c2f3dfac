import { crc32 } from 'node:zlib';

function header(name: Buffer, data: Buffer, offset: number | null): Buffer {
  const central = offset !== null;
  const bytes = Buffer.alloc(central ? 46 : 30);
  bytes.writeUInt32LE(central ? 0x02014b50 : 0x04034b50, 0);
  const at = central ? 6 : 4;
  if (central) bytes.writeUInt16LE(20, 4);
  bytes.writeUInt16LE(20, at);
  // Names are UTF-8; the date is the first that the format knows.
  bytes.writeUInt16LE(0x0800, at + 2);
  bytes.writeUInt16LE(0x21, at + 8);
  bytes.writeUInt32LE(crc32(data), at + 10);
  bytes.writeUInt32LE(data.length, at + 14);
  bytes.writeUInt32LE(data.length, at + 18);
  bytes.writeUInt16LE(name.length, at + 22);
  if (central) bytes.writeUInt32LE(offset, 42);
  return Buffer.concat([bytes, name]);
}

/** A zip file of these parts, in their order, not compressed. */
export function zipOf(parts: ReadonlyMap<string, Buffer>): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, data] of parts) {
    const label = Buffer.from(name, 'utf8');
    const local = header(label, data, null);
    files.push(local, data);
    directory.push(header(label, data, offset));
    offset += local.length + data.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, end]);
}
