'use client';

import { Failure, type FailureProps } from '../../../components/desk/failure.tsx';

export default function DeskError(props: FailureProps) {
  return <Failure {...props} />;
}
