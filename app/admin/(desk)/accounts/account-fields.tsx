import { useTranslations } from 'next-intl';
import { SelectField } from '../../../../components/ui/select-field.tsx';
import { TextField } from '../../../../components/ui/text-field.tsx';
import { type Role, roles } from '../../../../lib/accounts/permissions.ts';
import { accountLimits } from '../../../../lib/accounts/schema.ts';

/** What an administrator may change of an account, new or not. */
export function AccountFields({ name, role }: { name?: string; role?: Role }) {
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
    </>
  );
}
