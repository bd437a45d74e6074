/** The story's data, which `e2e/bench/buildPeers.ts` makes from the data folder. */
declare module 'virtual:peer-story' {
  import type { PeerStory } from './peerMap.ts';
  const story: PeerStory;
  export default story;
}
