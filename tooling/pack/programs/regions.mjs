import { createRegionResolver, region } from '@aduan/wilayah';

const { resolve } = createRegionResolver();
console.log(
  JSON.stringify({
    name: region('3201')?.name,
    code: resolve('sy dr ds sukamju kec cibungbulang bogor')?.code,
  }),
);
