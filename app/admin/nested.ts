type Fields = { [name: string]: FormDataEntryValue | Fields };

/** The fields of a form as an object: `vi.name` becomes `name` within `vi`; one level deep. */
export function nested(form: FormData): Fields {
  const fields: Fields = Object.create(null);
  for (const [name, value] of form) {
    const [outer = '', inner] = name.split('.', 2);
    if (inner === undefined) fields[outer] = value;
    else {
      const group = fields[outer];
      fields[outer] = {
        ...(typeof group === 'object' && !(group instanceof File) ? group : {}),
        [inner]: value,
      };
    }
  }
  return fields;
}
