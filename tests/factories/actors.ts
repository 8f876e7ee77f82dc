export { findDemoActor as demoActor } from '../../scripts/demo/actor'
