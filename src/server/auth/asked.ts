/** Headers that the application may believe, because only the front door can have set them: the reference number of the request. */
export const requestIdHeader = 'x-portaal-request-id'
/** Path as asked, to come back to after login. */
export const pathHeader = 'x-portaal-pad'

/** Where a visitor without a session goes, to come back to this path. */
export const loginAddress = (path: string): string => `/inloggen?terug=${encodeURIComponent(path)}`
