/** A picture as PNG: the one kind that every browser's clipboard takes. The first frame of a moving one. */
export async function asPng(blob: Blob): Promise<Blob> {
	if (blob.type === 'image/png') return blob;
	const bitmap = await createImageBitmap(blob);
	const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
	canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
	bitmap.close();
	return canvas.convertToBlob({ type: 'image/png' });
}

/** The bytes of a base64 text as a file's content. */
export function blobOf(data: string, mime: string): Blob {
	return new Blob([Uint8Array.from(atob(data), (char) => char.charCodeAt(0))], { type: mime });
}

/** Puts a picture on the clipboard, right after something the seller did; false when the browser refuses. */
export async function copyImage(data: string, mime: string): Promise<boolean> {
	try {
		const png = asPng(blobOf(data, mime));
		// The promise itself: the browser counts the permission from the call, not from when the picture is made.
		await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
		return true;
	} catch {
		return false;
	}
}
