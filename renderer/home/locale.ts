export { localeInUse } from '../language.ts'
