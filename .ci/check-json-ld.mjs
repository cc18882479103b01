// Expands the descriptions of every page and every annotation with a JSON-LD processor that refuses what would be dropped: a key or
// a type that is not in the vocabulary, an address that is not one. Fetches nothing: the words of the vocabularies that we use stand
// below. Usage: node .ci/check-json-ld.mjs FOLDER_WITH_NODE_MODULES SITE
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(join(resolve(process.argv[2]), 'package.json'));
const { default: jsonld } = await import(pathToFileURL(require.resolve('jsonld')));
const site = resolve(process.argv[3]);
const base = 'https://archive.invalid/';
const words = text => text.trim().split(/\s+/);

// schema.org: types, properties with values, properties with addresses.
const schemaOrg = 'https://schema.org/';
const schemaTypes = words(`
  AboutPage Article BlogPosting Book BreadcrumbList Chapter Collection CollectionPage Conference CreativeWork CreativeWorkSeries
  DataDownload Dataset Event ImageObject Legislation ListItem Manuscript Map MediaObject Message Movie MusicComposition MusicRecording
  NewsArticle Organization Periodical Person Place PropertyValue PublicationEvent PublicationIssue PublicationVolume Report Review
  ScholarlyArticle SearchAction SearchResultsPage SocialMediaPosting SoftwareSourceCode Thesis VisualArtwork WebPage WebPageElement WebSite`);
const schemaValues = words(`
  about abstract accessMode accessibilityFeature additionalType affiliation author bookEdition citation collectionSize contributor creator dateModified
  datePublished description distribution editor encoding encodingFormat familyName genre givenName hasPart headline honorificSuffix
  identifier inLanguage isAccessibleForFree isPartOf isbn issn issueNumber itemListElement keywords mainEntity name pagination position
  potentialAction propertyID publisher query-input reportNumber target translator value
  version volumeNumber`);
const schemaAddresses = words('contentUrl item license sameAs url');

// Web Annotation Vocabulary (W3C, 2017), with what it takes from other vocabularies.
const [oa, as, dcterms, foaf] = [
  'http://www.w3.org/ns/oa#',
  'https://www.w3.org/ns/activitystreams#',
  'http://purl.org/dc/terms/',
  'http://xmlns.com/foaf/0.1/',
];
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const under = (prefix, text) => Object.fromEntries(words(text).map(word => [word, prefix + word]));
const address = (id, more) => ({ '@id': id, '@type': '@id', ...more });
const motivations = 'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying reviewing tagging';

const contexts = {
  'https://schema.org': {
    ...under(schemaOrg, schemaTypes.join(' ')),
    ...under(schemaOrg, schemaValues.join(' ')),
    ...Object.fromEntries(schemaAddresses.map(word => [word, address(schemaOrg + word)])),
  },
  'http://www.w3.org/ns/anno.jsonld': {
    id: '@id',
    type: '@type',
    ...under(oa, `Annotation TextualBody SpecificResource TextQuoteSelector TextPositionSelector CssSelector Motivation ${motivations} exact prefix suffix start end`),
    ...under(foaf, 'Person Organization name'),
    Software: as + 'Application',
    AnnotationCollection: as + 'OrderedCollection',
    AnnotationPage: as + 'OrderedCollectionPage',
    body: address(oa + 'hasBody'),
    target: address(oa + 'hasTarget'),
    source: address(oa + 'hasSource'),
    selector: address(oa + 'hasSelector'),
    refinedBy: address(oa + 'refinedBy'),
    motivation: { '@id': oa + 'motivatedBy', '@type': '@vocab' },
    purpose: { '@id': oa + 'hasPurpose', '@type': '@vocab' },
    value: rdf + 'value',
    format: 'http://purl.org/dc/elements/1.1/format',
    language: 'http://purl.org/dc/elements/1.1/language',
    creator: address(dcterms + 'creator'),
    created: { '@id': dcterms + 'created', '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' },
    modified: { '@id': dcterms + 'modified', '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' },
    rights: address(dcterms + 'rights'),
    homepage: address(foaf + 'homepage'),
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    total: { '@id': as + 'totalItems', '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' },
    startIndex: { '@id': as + 'startIndex', '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' },
    first: address(as + 'first'),
    last: address(as + 'last'),
    next: address(as + 'next'),
    prev: address(as + 'prev'),
    partOf: address(as + 'partOf'),
    items: address(as + 'items', { '@container': '@list' }),
  },
};

const documentLoader = async url => {
  assert.ok(contexts[url], `a context that is not known: ${url}`);
  return { document: { '@context': contexts[url] }, documentUrl: url };
};

// A type that no context has is taken for an address beside the page, so that the processor drops nothing.
function unknownTypes(node) {
  if (Array.isArray(node)) return node.flatMap(unknownTypes);
  if (node === null || typeof node !== 'object') return [];
  const own = '@value' in node ? [] : [node['@type'] ?? []].flat().filter(type => type.startsWith(base));
  return [...own, ...Object.entries(node).flatMap(([key, value]) => (key === '@type' ? [] : unknownTypes(value)))];
}

async function descriptions(file) {
  const text = await readFile(file, 'utf8');
  if (!file.endsWith('.html')) return [JSON.parse(text)];
  return [...text.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)].map(found => JSON.parse(found[1]));
}

const entries = await readdir(site, { recursive: true, withFileTypes: true });
const files = entries
  .filter(entry => entry.isFile())
  .map(entry => join(entry.parentPath ?? entry.path, entry.name))
  .filter(file => !relative(site, file).split(sep).includes('source'))
  .filter(file => /\.(html|jsonld)$/.test(file) || file.endsWith(`${sep}annotations.json`))
  .sort();
let count = 0;
const faults = [];
for (const file of files) {
  const name = relative(site, file).split(sep).join('/');
  for (const description of await descriptions(file)) {
    count++;
    try {
      const expanded = await jsonld.expand(description, { safe: true, base: base + name.replace(/index\.html$/, ''), documentLoader });
      assert.ok(expanded.length > 0, 'nothing is left of it');
      assert.deepEqual(unknownTypes(expanded), [], 'types that no vocabulary has');
    } catch (error) {
      const event = error.details?.event;
      faults.push(`${name}: ${event ? `${event.message} ${JSON.stringify(event.details)}` : error.message}`.slice(0, 400));
    }
  }
}

const { first, total } = JSON.parse(await readFile(join(site, 'data', 'annotations.json'), 'utf8'));
if (first.items.length !== total) faults.push(`data/annotations.json: ${total} annotations are promised, ${first.items.length} are there`);
if (count === 0) faults.push('there is no description at all');
faults.slice(0, 50).forEach(fault => console.error(fault));
console.log(`${count} descriptions in ${files.length} files, ${faults.length} with faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
