import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { hostileFiles, reportOptions } from '../develop/hostile.ts';
import { sampleFailure, sampleFile } from '../develop/sample.ts';
import { Failure } from '../model/index.ts';
import { checkstyle } from './checkstyle.ts';

describe('checkstyle', () => {
  it('writes an element for each file and each finding', () => {
    const files = [
      sampleFile('a & b.md', 'Seized [[child porn]]; “[[child porn]]”.', { note: '' }, { note: '', severity: 'info' }),
      sampleFile('b.md', 'Fine.'),
      sampleFailure('c.md', new Failure('file-encoding', 'The text is damaged', { place: { line: 2, column: 3 } })),
    ];
    expect(checkstyle(files, reportOptions)).toBe(`\
<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="1.2.3">
<file name="a &#x26; b.md">
<error line="1" column="8" severity="error" message="Write “child sexual abuse material” instead of “child porn”" source="luxlint.child-pornography"></error>
<error line="1" column="21" severity="info" message="Write “child sexual abuse material” instead of “child porn”" source="luxlint.child-pornography"></error>
</file>
<file name="b.md"></file>
<file name="c.md">
<error line="2" column="3" severity="error" message="Could not be checked. The text is damaged" source="luxlint.file-encoding"></error>
</file>
</checkstyle>
`);
  });

  it('holds to its schema with hostile names and texts', async () => {
    const { errors } = await validateXML({ xml: checkstyle(hostileFiles, reportOptions), schema });
    expect(errors).toEqual([]);
  });
});

/** What servers read of Checkstyle XML; its authors publish no schema. */
const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="checkstyle"><xs:complexType>
    <xs:sequence><xs:element ref="file" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
    <xs:attribute name="version" type="xs:string" use="required"/>
  </xs:complexType></xs:element>
  <xs:element name="file"><xs:complexType>
    <xs:sequence><xs:element ref="error" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
    <xs:attribute name="name" type="xs:string" use="required"/>
  </xs:complexType></xs:element>
  <xs:element name="error"><xs:complexType>
    <xs:attribute name="line" type="xs:positiveInteger" use="required"/>
    <xs:attribute name="column" type="xs:positiveInteger"/>
    <xs:attribute name="severity" use="required"><xs:simpleType><xs:restriction base="xs:string">
      <xs:enumeration value="error"/><xs:enumeration value="warning"/><xs:enumeration value="info"/><xs:enumeration value="ignore"/>
    </xs:restriction></xs:simpleType></xs:attribute>
    <xs:attribute name="message" type="xs:string" use="required"/>
    <xs:attribute name="source" type="xs:string" use="required"/>
  </xs:complexType></xs:element>
</xs:schema>`;
