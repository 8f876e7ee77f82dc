import type { Metadata } from 'next'
import { DeelnemersPagina } from '@/features/aanmeldingen/escalatieoverleg/components/DeelnemersPagina'
import { requireActor } from '@/server/auth/currentActor'
import { loadOverleg } from '../loadOverleg'

export const metadata: Metadata = { title: 'Deelnemers van het overleg' }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ gedaan?: string | string[] }>
}

export default async function DeelnemersPage({ params, searchParams }: Props) {
  const { overleg } = await loadOverleg(
    await requireActor('overleg.voorbereiden'),
    params,
    'wijzigDeelnemers',
  )
  const { gedaan } = await searchParams
  return <DeelnemersPagina overleg={overleg} gedaan={gedaan !== undefined} />
}
