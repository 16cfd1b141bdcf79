import { systemAssert, systemAssertions } from './Assert.ts';
import { systemBlob } from './Blob.ts';
import { systemBoolean } from './Boolean.ts';
import { systemCollator } from './Collator.ts';
import { systemCrypto } from './Crypto.ts';
import { systemDate } from './Date.ts';
import { systemDatetime } from './Datetime.ts';
import { systemDecimal, systemRoundingMode } from './Decimal.ts';
import { systemDouble } from './Double.ts';
import { systemEncodingUtil } from './EncodingUtil.ts';
import { systemExceptions } from './Exception.ts';
import { systemId } from './Id.ts';
import { systemInteger } from './Integer.ts';
import { systemInterfaces } from './Iterator.ts';
import { systemJson, systemJsonToken } from './JSON.ts';
import { systemJsonGenerator } from './JSONGenerator.ts';
import { systemJsonParser } from './JSONParser.ts';
import { systemList } from './List.ts';
import { systemLong } from './Long.ts';
import { systemMap } from './Map.ts';
import { systemMath } from './Math.ts';
import { object } from './Object.ts';
import { systemMatcher, systemPattern } from './Pattern.ts';
import { systemSet } from './Set.ts';
import { systemString } from './String.ts';
import { systemLoggingLevel, systemValues } from './System.ts';
import { systemTime, systemTimeZone } from './Time.ts';
import { systemType } from './Type.ts';
import { systemUrl } from './Url.ts';
import { systemUuid } from './UUID.ts';
import { systemVersion } from './Version.ts';
import type { PlatformTypeDefinition } from './definePlatformType.ts';

/** Types that need nothing but values: the language's own and its helpers. */
export const pureTypes: readonly PlatformTypeDefinition[] = [
    object,
    systemAssert,
    systemAssertions,
    systemBlob,
    systemBoolean,
    systemCollator,
    systemCrypto,
    systemDate,
    systemDatetime,
    systemDecimal,
    systemDouble,
    systemEncodingUtil,
    ...systemExceptions,
    systemId,
    systemInteger,
    ...systemInterfaces,
    systemJson,
    systemJsonGenerator,
    systemJsonParser,
    systemJsonToken,
    systemList,
    systemLoggingLevel,
    systemLong,
    systemMap,
    systemMatcher,
    systemMath,
    systemPattern,
    systemRoundingMode,
    systemSet,
    systemString,
    systemTime,
    systemTimeZone,
    systemType,
    systemUrl,
    systemUuid,
    systemValues,
    systemVersion
];
