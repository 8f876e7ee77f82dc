export { NothingToShow as default } from '@/ui/NothingToShow'
