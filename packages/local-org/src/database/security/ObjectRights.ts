/** What a user may do with the records of one object, sharing aside. */
export interface ObjectRights {
    create: boolean;
    read: boolean;
    edit: boolean;
    delete: boolean;
    /** Reads all records whoever owns them. */
    viewAll: boolean;
    /** Changes all records whoever owns them. */
    modifyAll: boolean;
}

export const NO_RIGHTS: ObjectRights = {
    create: false,
    read: false,
    edit: false,
    delete: false,
    viewAll: false,
    modifyAll: false
};

export const ALL_RIGHTS: ObjectRights = {
    create: true,
    read: true,
    edit: true,
    delete: true,
    viewAll: true,
    modifyAll: true
};

export const READ_ONLY: ObjectRights = { ...NO_RIGHTS, read: true };

/** What either of two grants allows. */
export function joinRights(one: ObjectRights, other: ObjectRights): ObjectRights {
    return {
        create: one.create || other.create,
        read: one.read || other.read,
        edit: one.edit || other.edit,
        delete: one.delete || other.delete,
        viewAll: one.viewAll || other.viewAll,
        modifyAll: one.modifyAll || other.modifyAll
    };
}
