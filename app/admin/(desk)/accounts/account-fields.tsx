import { useTranslations } from 'next-intl';
import { Checkbox } from '../../../../components/ui/checkbox.tsx';
import { Fieldset } from '../../../../components/ui/fieldset.tsx';
import { SelectField } from '../../../../components/ui/select-field.tsx';
import { TextField } from '../../../../components/ui/text-field.tsx';
import { type Role, roles } from '../../../../lib/accounts/permissions.ts';
import { accountLimits } from '../../../../lib/accounts/schema.ts';

type Unit = { id: string; name: string };

/** What an administrator may change of an account, new or not. */
export function AccountFields({
  name,
  role,
  units,
  unitIds = [],
}: {
  name?: string;
  role?: Role;
  units: readonly Unit[];
  unitIds?: readonly string[];
}) {
  const t = useTranslations('accounts');
  const named = useTranslations('roles');
  return (
    <>
      <TextField
        name="name"
        required
        maxLength={accountLimits.name}
        autoComplete="off"
        label={t('name')}
        hint={t('nameHint')}
        defaultValue={name}
      />
      <SelectField
        name="role"
        required
        label={t('role')}
        hint={t('roleHint')}
        defaultValue={role ?? 'writer'}
        options={roles.map((each) => ({ value: each, label: `${named(each)} – ${t(`does.${each}`)}` }))}
      />
      {units.length > 0 ? (
        <Fieldset legend={t('units')} hint={t('unitsHint')}>
          <div className="grid gap-1">
            {units.map((unit) => (
              <Checkbox
                key={unit.id}
                name="unitIds"
                value={unit.id}
                label={unit.name}
                defaultChecked={unitIds.includes(unit.id)}
              />
            ))}
          </div>
        </Fieldset>
      ) : null}
    </>
  );
}
