import {
    ClassBodyDeclarationContext,
    CreatedNameContext,
    TypeRefContext
} from '@apexdevtools/apex-parser';

import { type ApexSource, find, isAnnotation, problemAt } from './ApexSource.ts';

/** VonageCall is the only class that talks HTTP to the outside. */
export function onlyVonageCallUsesHttp(source: ApexSource): string[] {
    if (source.isTest || source.name === 'VonageCall') return [];
    return [...find(source.tree, TypeRefContext), ...find(source.tree, CreatedNameContext)]
        .filter((type) => /^(system\.)?http$/i.test(type.getText()))
        .map((type) =>
            problemAt(source, type, 'only VonageCall uses Http: make the call through it')
        );
}

/** What a component may call stands in a controller; a view's fields are no method. */
export function onlyControllersServeComponents(source: ApexSource): string[] {
    if (source.isTest || source.name.endsWith('Controller')) return [];
    return find(source.tree, ClassBodyDeclarationContext)
        .filter((member) => member.memberDeclaration()?.methodDeclaration())
        .filter((member) =>
            member
                .modifier_list()
                .some((modifier) => isAnnotation(modifier.annotation(), 'auraenabled'))
        )
        .map((member) =>
            problemAt(
                source,
                member,
                'only a *Controller class has @AuraEnabled methods: move it to one'
            )
        );
}
