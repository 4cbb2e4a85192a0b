/**
 * The little of ZIP (APPNOTE 6.3) that a workbook needs. Written here because the usual library packs and unpacks larger parts in workers made
 * from blobs, which an extension page's content policy forbids; the browser's own (de)compression streams need none. Unpacking stops at a limit, so
 * that a small file cannot fill the memory.
 */

/** Why an archive cannot be read. */
export class ZipFault extends Error {
	override readonly name = 'ZipFault';
	readonly kind: 'not-a-zip' | 'too-large';
	constructor(kind: 'not-a-zip' | 'too-large') {
		super(kind);
		this.kind = kind;
	}
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

function createCrcTable(): Uint32Array {
	const table = new Uint32Array(256);
	for (let i = 0; i < 256; i++) {
		let value = i;
		for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
		table[i] = value >>> 0;
	}
	return table;
}
const CRC = createCrcTable();

function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) crc = (CRC[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
	return (crc ^ 0xffffffff) >>> 0;
}

async function through(
	bytes: Uint8Array<ArrayBuffer>,
	stream: CompressionStream | DecompressionStream,
	most: number,
): Promise<Uint8Array<ArrayBuffer>> {
	const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
	const parts: Uint8Array[] = [];
	let size = 0;
	for (;;) {
		const { value, done } = await reader.read();
		if (done) break;
		size += value.length;
		if (size > most) {
			await reader.cancel();
			throw new ZipFault('too-large');
		}
		parts.push(value);
	}
	const whole = new Uint8Array(size);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

function findEnd(view: DataView): number {
	// The end record is 22 bytes and a comment of at most 65,535.
	for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
		if (view.getUint32(at, true) === END) return at;
	}
	throw new ZipFault('not-a-zip');
}

/** The parts whose name `wanted` accepts, by name. All together at most `most` bytes. Throws {@link ZipFault}. */
export async function readZip(
	bytes: Uint8Array<ArrayBuffer>,
	wanted: (name: string) => boolean,
	most: number,
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
	const parts = new Map<string, Uint8Array<ArrayBuffer>>();
	try {
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const end = findEnd(view);
		let at = view.getUint32(end + 16, true);
		let left = most;
		for (let count = view.getUint16(end + 10, true); count > 0; count--) {
			if (view.getUint32(at, true) !== ENTRY) throw new ZipFault('not-a-zip');
			const method = view.getUint16(at + 10, true);
			const packed = view.getUint32(at + 20, true);
			const nameLength = view.getUint16(at + 28, true);
			const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
			const local = view.getUint32(at + 42, true);
			at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
			if (!wanted(name)) continue;
			if (view.getUint32(local, true) !== LOCAL || (method !== 0 && method !== 8))
				throw new ZipFault('not-a-zip');
			const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
			const data = bytes.slice(start, start + packed);
			const plain = method === 0 ? data : await through(data, new DecompressionStream('deflate-raw'), left);
			left -= plain.length;
			if (left < 0) throw new ZipFault('too-large');
			parts.set(name, plain);
		}
	} catch (error) {
		if (error instanceof ZipFault) throw error;
		// Offsets beyond the file, or data that does not unpack.
		throw new ZipFault('not-a-zip');
	}
	return parts;
}

/** An archive of these parts; packed, or `plain` as they are. */
export async function writeZip(
	parts: Iterable<readonly [string, Uint8Array<ArrayBuffer>]>,
	plain = false,
): Promise<Uint8Array<ArrayBuffer>> {
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	const directory: Uint8Array<ArrayBuffer>[] = [];
	let at = 0;
	for (const [name, data] of parts) {
		const packed = plain
			? data
			: await through(data, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY);
		const nameBytes = new TextEncoder().encode(name);
		// What the local and the central header have in common: version, flags (UTF-8 names), method, 1 January 1980, sum, sizes, name length.
		const common = new DataView(new ArrayBuffer(26));
		common.setUint16(0, 20, true);
		common.setUint16(2, 0x0800, true);
		common.setUint16(4, plain ? 0 : 8, true);
		common.setUint16(8, 0x21, true);
		common.setUint32(10, crc32(data), true);
		common.setUint32(14, packed.length, true);
		common.setUint32(18, data.length, true);
		common.setUint16(22, nameBytes.length, true);
		const local = new Uint8Array(30 + nameBytes.length);
		new DataView(local.buffer).setUint32(0, LOCAL, true);
		local.set(new Uint8Array(common.buffer), 4);
		local.set(nameBytes, 30);
		const central = new Uint8Array(46 + nameBytes.length);
		const entry = new DataView(central.buffer);
		entry.setUint32(0, ENTRY, true);
		entry.setUint16(4, 20, true);
		central.set(new Uint8Array(common.buffer), 6);
		entry.setUint32(42, at, true);
		central.set(nameBytes, 46);
		pieces.push(local, packed);
		directory.push(central);
		at += local.length + packed.length;
	}
	const size = directory.reduce((sum, piece) => sum + piece.length, 0);
	const end = new DataView(new ArrayBuffer(22));
	end.setUint32(0, END, true);
	end.setUint16(8, directory.length, true);
	end.setUint16(10, directory.length, true);
	end.setUint32(12, size, true);
	end.setUint32(16, at, true);
	return new Uint8Array(await new Blob([...pieces, ...directory, end.buffer]).arrayBuffer());
}
