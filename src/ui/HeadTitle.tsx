import Head from 'next/head'
import type { FormState } from '@/domain/formState'
import { pageTitle } from './form/pageTitle'

interface HeadTitleProps {
  title: string
  errors?: FormState['errors'] | undefined
}

/** The title of a page of `src/pages`, which React cannot lift into the head there. */
export function HeadTitle({ title, errors }: HeadTitleProps) {
  return (
    <Head>
      <title>{pageTitle(title, errors)}</title>
    </Head>
  )
}
