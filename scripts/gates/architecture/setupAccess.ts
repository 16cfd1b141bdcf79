import { ClassBodyDeclarationContext } from '@apexdevtools/apex-parser';

import { type ApexSource, find, isAnnotation, problemAt } from './ApexSource.ts';

const SETUP_CONTROLLER = /^Setup\w*Controller$/;
/** The first statement of the method, or of the try that is all of it. */
const ASKS_FIRST = /^\{(try\{)?AdminAccess\.mustAdminister\(\);/i;

/** What the setup may do is for administrators: each of its controllers' methods asks before anything else. */
export function setupAsksForAdministrators(source: ApexSource): string[] {
    if (source.isTest || !SETUP_CONTROLLER.test(source.name)) return [];
    return find(source.tree, ClassBodyDeclarationContext)
        .filter((member) =>
            member
                .modifier_list()
                .some((modifier) => isAnnotation(modifier.annotation(), 'auraenabled'))
        )
        .flatMap((member) => {
            const method = member.memberDeclaration()?.methodDeclaration();
            return method && !ASKS_FIRST.test(method.block()?.getText() ?? '') ? [method] : [];
        })
        .map((method) =>
            problemAt(
                source,
                method,
                `${method.id().getText()} must begin with AdminAccess.mustAdminister(): the setup is for administrators`
            )
        );
}
