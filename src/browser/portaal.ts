import { announceBusy } from './busyButtons'
import { offerCopying } from './copyButtons'
import { focusErrors } from './errorFocus'
import { checkWhileTyping } from './liveCheck'

/** The only script of the portal, on signed-in pages. Every page works without it (decision 009). */
focusErrors(window)
announceBusy(window)
offerCopying(document)
checkWhileTyping(document)
