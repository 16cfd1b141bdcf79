import type { ElementReader } from '../xml/index.ts';
import type {
    CredentialParameterMetadata,
    ExternalCredentialMetadata,
    NamedCredentialMetadata,
    RemoteSiteMetadata
} from './types.ts';

export function readNamedCredential(
    reader: ElementReader,
    name: string,
    file: string
): NamedCredentialMetadata {
    reader.ignore('fullName');
    const parameters = reader.each('namedCredentialParameters', readParameter);
    const ofType = (type: string): CredentialParameterMetadata | undefined =>
        parameters.find((parameter) => parameter.parameterType === type);
    return {
        file,
        name,
        label: reader.requiredText('label'),
        url: ofType('Url')?.parameterValue ?? reader.text('endpoint'),
        externalCredential: ofType('Authentication')?.externalCredential ?? null,
        allowMergeFieldsInBody: reader.boolean('allowMergeFieldsInBody', false),
        allowMergeFieldsInHeader: reader.boolean('allowMergeFieldsInHeader', false),
        generateAuthorizationHeader: reader.boolean('generateAuthorizationHeader', true),
        calloutStatus: reader.text('calloutStatus') ?? 'Enabled',
        namedCredentialType: reader.text('namedCredentialType') ?? 'Legacy',
        principalType: reader.text('principalType'),
        protocol: reader.text('protocol'),
        parameters
    };
}

export function readExternalCredential(
    reader: ElementReader,
    name: string,
    file: string
): ExternalCredentialMetadata {
    reader.ignore('fullName', 'description');
    return {
        file,
        name,
        label: reader.requiredText('label'),
        authenticationProtocol: reader.requiredText('authenticationProtocol'),
        parameters: reader.each('externalCredentialParameters', readParameter)
    };
}

export function readRemoteSite(
    reader: ElementReader,
    name: string,
    file: string
): RemoteSiteMetadata {
    reader.ignore('fullName', 'description');
    return {
        file,
        name,
        url: reader.requiredText('url'),
        isActive: reader.boolean('isActive', false),
        disableProtocolSecurity: reader.boolean('disableProtocolSecurity', false)
    };
}

function readParameter(reader: ElementReader): CredentialParameterMetadata {
    reader.ignore(
        'authProvider',
        'certificate',
        'description',
        'externalAuthIdentityProvider',
        'globalNamedPrincipalCredential',
        'managedFeatureEnabledCallout',
        'outboundNetworkConnection',
        'readOnlyNamedCredential',
        'systemUserNamedCredential'
    );
    return {
        parameterName: reader.text('parameterName') ?? '',
        parameterType: reader.requiredText('parameterType'),
        parameterValue: reader.text('parameterValue'),
        parameterGroup: reader.text('parameterGroup'),
        externalCredential: reader.text('externalCredential'),
        sequenceNumber: reader.integer('sequenceNumber', 0)
    };
}
