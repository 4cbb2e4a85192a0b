import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** A throw-away certificate for the demo hosts. */
export interface DemoCertificate {
	key: string;
	cert: string;
	/** SHA-256 of the certificate, colon-separated hex. */
	fingerprint: string;
	/** Base64 SHA-256 of the public key, for Chromium's `--ignore-certificate-errors-spki-list`. */
	spki: string;
}

/** Makes a self-signed certificate that names every host. Nothing is written to disk. */
export async function makeCertificate(hosts: string[]): Promise<DemoCertificate> {
	const pems = await generate([{ name: 'commonName', value: 'Rapport demo marketplace' }], {
		keySize: 2048,
		algorithm: 'sha256',
		extensions: [
			{
				name: 'subjectAltName',
				altNames: [
					...hosts.map((value) => ({ type: 2 as const, value })),
					{ type: 7 as const, ip: '127.0.0.1' },
				],
			},
		],
	});
	const x509 = new X509Certificate(pems.cert);
	const spki = createHash('sha256')
		.update(x509.publicKey.export({ type: 'spki', format: 'der' }))
		.digest('base64');
	return { key: pems.private, cert: pems.cert, fingerprint: x509.fingerprint256, spki };
}
