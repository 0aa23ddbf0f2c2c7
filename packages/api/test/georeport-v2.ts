/**
 * The sample requests of GeoReport v2 (https://wiki.open311.org/GeoReport_v2), with topics of this desk, and the
 * answers that it shows for them: each element in its place, `text` where it always has one, `text?` where it may
 * be empty.
 */
export interface GeoReportSample {
  readonly method: 'GET' | 'POST';
  /** Without its form: `.xml` or `.json`. */
  readonly path: string;
  readonly query?: string;
  readonly form?: string;
  readonly status: number;
  readonly answer: string;
}

/** What samples name: a topic of the desk, a request that it knows, a key that may send. */
export interface GeoReportNames {
  readonly service: string;
  readonly request: string;
  readonly key: string;
}

const request = `
  <request>
    <service_request_id>text</service_request_id>
    <status>open|closed</status>
    <status_notes>text?</status_notes>
    <service_name>text</service_name>
    <service_code>text</service_code>
    <description>text?</description>
    <agency_responsible>text?</agency_responsible>
    <service_notice>text?</service_notice>
    <requested_datetime>instant</requested_datetime>
    <updated_datetime>instant</updated_datetime>
    <expected_datetime>text?</expected_datetime>
    <address>text?</address>
    <address_id>text?</address_id>
    <zipcode>text?</zipcode>
    <lat>text?</lat>
    <long>text?</long>
    <media_url>text?</media_url>
  </request>`;

const refused = (code: number) => `
  <errors>
    <error>
      <code>${code}</code>
      <description>text</description>
    </error>
  </errors>`;

/** All samples, in the order of the standard. */
export function geoReportSamples({ key, request: id, service }: GeoReportNames) {
  const place = 'lat=37.76524078&long=-122.4212043&address_string=1234+5th+street';
  const sender =
    'email=smit333%40sfgov.edu&device_id=tt222111&account_id=123456&first_name=john&last_name=smith&phone=111111111';
  const words =
    'description=A+large+sinkhole+is+destroying+the+street&media_url=http%3A%2F%2Fpictures.example%2F1.jpg';
  const attributes = 'attribute%5BWHISHETN%5D=123456&attribute%5BWHISHETN%5D=124';
  const sent = `jurisdiction_id=city.gov&${place}&${sender}&${words}&${attributes}`;
  const samples: Readonly<Record<string, GeoReportSample>> = {
    'GET service list': {
      method: 'GET',
      path: '/services',
      query: 'jurisdiction_id=city.gov',
      status: 200,
      answer: `
        <services>
          <service>
            <service_code>text</service_code>
            <service_name>text</service_name>
            <description>text?</description>
            <metadata>true|false</metadata>
            <type>realtime|batch|blackbox</type>
            <keywords>text?</keywords>
            <group>text?</group>
          </service>
        </services>`,
    },
    'GET service definition': {
      method: 'GET',
      path: `/services/${service}`,
      query: 'jurisdiction_id=city.gov',
      status: 200,
      answer: `
        <service_definition>
          <service_code>text</service_code>
          <attributes></attributes>
        </service_definition>`,
    },
    'POST service request': {
      method: 'POST',
      path: '/requests',
      form: `api_key=${key}&service_code=${service}&${sent}`,
      status: 200,
      answer: `
        <service_requests>
          <request>
            <service_request_id>text</service_request_id>
            <service_notice>text?</service_notice>
            <account_id>text?</account_id>
          </request>
        </service_requests>`,
    },
    'POST service request without a key': {
      method: 'POST',
      path: '/requests',
      form: `service_code=${service}&${sent}`,
      status: 403,
      answer: refused(403),
    },
    'POST service request without a service code': {
      method: 'POST',
      path: '/requests',
      form: `api_key=${key}&${sent}`,
      status: 400,
      answer: refused(400),
    },
    'GET service request id from a token': {
      method: 'GET',
      path: `/tokens/${id}`,
      query: 'jurisdiction_id=city.gov',
      status: 200,
      answer: `
        <service_requests>
          <request>
            <service_request_id>text</service_request_id>
            <token>text</token>
          </request>
        </service_requests>`,
    },
    'GET service requests': {
      method: 'GET',
      path: '/requests',
      query:
        'jurisdiction_id=city.gov&start_date=2026-03-24T00:00:00Z&end_date=2026-04-24T00:00:00Z&status=open',
      status: 200,
      answer: `<service_requests>${request}</service_requests>`,
    },
    'GET service requests by their ids': {
      method: 'GET',
      path: '/requests',
      query: `jurisdiction_id=city.gov&service_request_id=${id}`,
      status: 200,
      answer: `<service_requests>${request}</service_requests>`,
    },
    'GET service request': {
      method: 'GET',
      path: `/requests/${id}`,
      query: 'jurisdiction_id=city.gov',
      status: 200,
      answer: `<service_requests>${request}</service_requests>`,
    },
    'GET service request that is not there': {
      method: 'GET',
      path: '/requests/123456',
      query: 'jurisdiction_id=city.gov',
      status: 404,
      answer: refused(404),
    },
  };
  return samples;
}
