import { categoryTree } from '@aduan/core';
import { emergencyCategories } from '@aduan/core/ticket';
import { describe, expect, it } from 'vitest';
import { kopdesCategories } from '../../src/categories/index.js';

const tree = categoryTree(kopdesCategories);
const codes = kopdesCategories.map(({ code }) => code);
const topics = tree.choices().map(({ code }) => code);

describe('kopdesCategories', () => {
  it('holds the topics that the desk was asked for', () => {
    expect(codes).toEqual(
      expect.arrayContaining([
        'kdmp.legal.nib_oss',
        'kdmp.pembiayaan.jaminan_dana_desa',
        'ksp.gagal_bayar',
        'ksp.administrasi',
        'ksp.operasional',
        'ksp.pinjol_ilegal',
        'kdmp.regulasi',
        'kdmp.usaha.simpan_pinjam',
        'kdmp.penyimpangan',
        'kdmp.penipuan_rekrutmen',
        'koperasi.umum.pendirian',
        'layanan.kemenkop',
      ]),
    );
    expect(topics).toHaveLength(62);
  });

  it('offers citizens no mark of danger beside them', () => {
    const marked = categoryTree([...kopdesCategories, ...emergencyCategories]);
    const offered = marked.choices('citizens').map(({ code }) => code);
    expect(offered).toEqual(topics);
    expect(marked.choices()).toHaveLength(topics.length + 3);
  });

  it('leaves questions and suggestions to the kind of the ticket', () => {
    expect(codes.filter((code) => /^(info|aspirasi)(\.|$)/.test(code))).toEqual([]);
  });

  it('has a place for everything else in every group of topics', () => {
    const groups = new Set(topics.map((code) => code.slice(0, code.lastIndexOf('.'))));
    for (const group of groups) {
      expect(tree.children(group).at(-1)).toMatchObject({
        code: `${group}.lainnya`,
        catchAll: true,
      });
    }
    expect(groups.size).toBe(12);
  });

  it('gives every topic but the catch-alls words of everyday', () => {
    const poor = tree
      .list()
      .filter(
        ({ code, synonyms = [], catchAll }) =>
          topics.includes(code) && !catchAll && synonyms.length < 3,
      );
    expect(poor).toEqual([]);
  });

  it('writes synonyms in lower case and none twice in a topic', () => {
    for (const { code, synonyms = [] } of kopdesCategories) {
      expect([code, ...new Set(synonyms.map((word) => word.toLowerCase()))]).toEqual([
        code,
        ...synonyms,
      ]);
    }
  });
});

describe('search', () => {
  const first = (text: string) => tree.search(text, 'id').at(0)?.code;

  it.each([
    ['npwp', 'kdmp.legal.npwp'],
    ['gas melon', 'kdmp.usaha.lpg'],
    ['pinjol', 'ksp.pinjol_ilegal'],
    ['SHU', 'koperasi.umum.shu'],
    ['lupa password', 'kdmp.sistem.akun_simkopdes'],
    ['Uang simpanan saya di KSP tidak bisa ditarik sejak Maret', 'ksp.penarikan_simpanan'],
    ['pupuk subsidi di kopdes kami kosong terus', 'kdmp.usaha.pupuk'],
    ['Pak kades ikut campur dan menunjuk adiknya jadi pengawas', 'kdmp.tata_kelola.pengawas'],
    ['notarisnya minta dua juta setengah untuk akta', 'kdmp.legal.akta_ahu'],
    ['bangunan gerainya retak, atapnya bocor', 'kdmp.gerai.mutu'],
    ['modal dari bank BRI belum cair', 'kdmp.pembiayaan.himbara'],
    ['saya ditagih debt collector sambil diancam', 'ksp.bunga_penagihan'],
    ['ada pungli waktu pembentukan', 'kdmp.penyimpangan'],
    ['ada loker kopdes diminta bayar', 'kdmp.penipuan_rekrutmen'],
    ['gmn cara bikin koperasi', 'koperasi.umum.pendirian'],
    ['tanah kas desa dipakai gerai tanpa izin', 'kdmp.lahan.status_aset'],
    ['BA tidak datang sejak bulan lalu', 'kdmp.pendamping.ba_pmo'],
    ['BPKB ditahan padahal sudah lunas', 'ksp.administrasi'],
  ])('finds the topic of “%s”', (text, code) => {
    expect(first(text)).toBe(code);
  });

  it('searches the labels of the language', () => {
    expect(tree.search('fertiliser', 'en').map(({ code }) => code)).toEqual(['kdmp.usaha.pupuk']);
    expect(tree.search('fertiliser', 'id')).toEqual([]);
  });

  it('finds the topics of a group by the name of the group', () => {
    const found = tree.search('legalitas', 'id').map(({ code }) => code);
    expect(found).toEqual(
      expect.arrayContaining(['ksp.legalitas', 'kdmp.legal.npwp', 'kdmp.legal.akta_ahu']),
    );
    expect(found.slice(0, 2)).toContain('ksp.legalitas');
  });

  it('finds nothing in nothing', () => {
    expect(tree.search('', 'id')).toEqual([]);
    expect(tree.search('?!', 'id')).toEqual([]);
    expect(tree.search('zzzz', 'id')).toEqual([]);
  });
});
