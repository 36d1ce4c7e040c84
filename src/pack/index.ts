export { addTo, readOwnPack } from './own.ts';
export { readPack, readSources, type ReadPack } from './read.ts';
export { packFileSchema } from './schema.ts';
export { checkValue, readYaml, type PackSource, type YamlFile } from './yaml.ts';
