import { definePlatformType } from './definePlatformType.ts';
import {
    decrypt,
    decryptWithManagedIv,
    encrypt,
    encryptWithManagedIv,
    generateAesKey,
    generateDigest,
    generateMac,
    sign,
    signWithCertificate,
    verify,
    verifyHmac,
    verifyWithCertificate
} from './crypto/index.ts';
import { staticsRefusingNull } from './support/index.ts';

export const systemCrypto = definePlatformType({
    name: 'System.Crypto',
    statics: staticsRefusingNull({
        'generateDigest(String,Blob)': generateDigest,
        'generateMac(String,Blob,Blob)': generateMac,
        'verifyHmac(String,Blob,Blob,Blob)': verifyHmac,
        'sign(String,Blob,Blob)': sign,
        'signWithCertificate(String,Blob,String)': signWithCertificate,
        'verify(String,Blob,Blob,Blob)': verify,
        'verify(String,Blob,Blob,String)': verifyWithCertificate,
        'encrypt(String,Blob,Blob,Blob)': encrypt,
        'decrypt(String,Blob,Blob,Blob)': decrypt,
        'encryptWithManagedIV(String,Blob,Blob)': encryptWithManagedIv,
        'decryptWithManagedIV(String,Blob,Blob)': decryptWithManagedIv,
        'generateAesKey(Integer)': generateAesKey,
        'getRandomInteger()': (rt) => Buffer.from(rt.host.random.bytes(4)).readInt32BE(),
        'getRandomLong()': (rt) => Buffer.from(rt.host.random.bytes(8)).readBigInt64BE()
    })
});
