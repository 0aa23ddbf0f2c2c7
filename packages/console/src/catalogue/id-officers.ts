/** Officers of the desk, in Indonesian. */
export const idOfficers = {
  entries: {
    setup: {
      title: 'Administrator pertama',
      lead: 'Tautan ini berlaku satu kali. Administrator mengatur layanan ini dan mengundang petugas, tetapi tidak melihat laporan.',
      first: 'Nama Anda',
      second: 'Kode Anda, tanpa spasi, misalnya nama pendek',
      submit: 'Mulai',
    },
    emergency: {
      title: 'Akses darurat',
      lead: 'Untuk keadaan ketika tidak ada administrator. Berlaku satu kali, empat jam, dan semua penyelia serta petugas keamanan langsung diberi tahu.',
      first: 'Kode dari amplop',
      second: 'Mengapa dipakai sekarang',
      submit: 'Buka akses darurat',
    },
    refused: {
      over: 'Tautan atau kode ini sudah dipakai, atau sudah lewat waktunya.',
      input: 'Periksa lagi: kode terdiri dari huruf, angka, titik, atau tanda hubung.',
      offline: 'Belum tersambung. Coba sebentar lagi.',
    },
  },
  officers: {
    lead: 'Siapa yang bekerja di meja ini, dan apa yang boleh mereka lakukan. Setiap perubahan tercatat.',
    alone:
      'Untuk sementara satu orang memutuskan sendiri. Undang seorang petugas keamanan: begitu dua orang yang berhak sudah masuk, setiap hak dibuka oleh dua orang.',
    invite: 'Undang petugas',
    inviteLead:
      'Orang kedua menyetujui, lalu memberi petugas itu kode yang membuka tautannya. Tidak seorang pun membuka akun orang lain sendirian.',
    inviteAlone: 'Tautan masuk ditampilkan satu kali. Berikan langsung kepada orangnya.',
    submit: 'Undang',
    seal: 'Siapkan akses darurat',
    sealAgain: 'Ganti akses darurat',
    copy: 'Salin',
    made: {
      link: {
        title: (name: string) => `Tautan masuk untuk ${name}`,
        lead: 'Hanya kali ini ditampilkan. Berlaku tujuh hari dan untuk satu kali masuk.',
        label: 'Tautan masuk',
      },
      password: {
        title: (name: string) => `Tautan kata sandi untuk ${name}`,
        lead: 'Hanya kali ini ditampilkan. Berlaku 24 jam, satu kali. Berikan langsung kepada orangnya.',
        label: 'Tautan kata sandi',
      },
      code: {
        title: (name: string) => `Kode untuk ${name}`,
        lead: 'Hanya kali ini ditampilkan. Pastikan orangnya memang dia, lalu berikan sendiri kepadanya: bukan lewat orang yang membuat tautan. Tautan terbuka dengan kode ini.',
        label: 'Kode pembuka tautan',
      },
      emergency: {
        title: (_: string) => 'Kode akses darurat',
        lead: 'Cetak, masukkan ke amplop tersegel, simpan di brankas. Hanya kali ini ditampilkan. Begitu dipakai, semua penyelia dan petugas keamanan diberi tahu.',
        label: 'Kode akses darurat',
      },
    },
    grants: 'Menunggu persetujuan orang kedua',
    search: 'Cari petugas atau unit',
    noneFound: 'Tidak ada petugas dengan kata itu.',
    list: 'Semua petugas',
    grantTitles: {
      account: (name: string, roles: string) => `Akun baru: ${name}, ${roles}`,
      role: (name: string, roles: string) => `Peran untuk ${name}: ${roles}`,
      link: (name: string, _: string) => `Tautan baru untuk ${name}`,
      return: (name: string, roles: string) => `${name} kembali bertugas: ${roles}`,
    },
    asked: (name: string, at: string) => `Diminta ${name}, ${at}`,
    because: (reason: string) => `Alasan: ${reason}`,
    expires: (at: string) => `Berlaku sampai ${at}`,
    approve: 'Setujui',
    refuse: 'Tolak',
    withdraw: 'Tarik kembali',
    reasonHelp: 'Alasan disimpan di riwayat petugas. Jangan sebut nama warga.',
    you: '(Anda)',
    states: {
      waiting: 'Menunggu persetujuan',
      invited: 'Diundang',
      active: 'Bertugas',
      disabled: 'Dinonaktifkan',
      ended: 'Masa tugas selesai',
    },
    neverSignedIn: 'Belum pernah masuk',
    signedIn: (at: string) => `Terakhir masuk ${at}`,
    until: (at: string) => `sampai ${at}`,
    accounts: {
      none: (_: string) => 'Belum punya akun dengan kata sandi',
      disabled: (username: string) => `Akun ${username} dinonaktifkan`,
      invited: (username: string) => `Akun ${username}, belum membuat kata sandi`,
      code: (username: string) => `Akun ${username}, dengan langkah kedua`,
      password: (username: string) => `Akun ${username}, tanpa langkah kedua`,
    },
    accountActions: {
      reset: 'Kirim tautan baru',
      removeFactor: 'Lepas langkah kedua',
      'sign-ins': 'Riwayat masuk',
    },
    accountAsks: {
      reset: {
        title: (name: string) => `Tautan baru untuk ${name}?`,
        lead: 'Kata sandi yang lama langsung berakhir, dan ia keluar di semua perangkat. Langkah kedua tetap. Begitu dua orang memutuskan di meja ini, orang kedua memberinya kode untuk tautan itu.',
      },
      removeFactor: {
        title: (name: string) => `Lepas langkah kedua ${name}?`,
        lead: 'Untuk orang yang kehilangan ponsel dan kode cadangannya. Setelah itu administrator mengirim tautan baru, dan ia memasang aplikasi lain.',
      },
    },
    newLink: 'Tautan baru',
    actions: {
      change: 'Ubah',
      'grant-role': 'Beri peran',
      'revoke-role': 'Cabut peran',
      disable: 'Nonaktifkan',
      enable: 'Aktifkan lagi',
    },
    askTitles: {
      change: (name: string) => `Ubah data ${name}`,
      'grant-role': (name: string) => `Beri peran kepada ${name}`,
      'revoke-role': (name: string) => `Cabut peran ${name}`,
      disable: (name: string) => `Nonaktifkan ${name}?`,
      enable: (name: string) => `Aktifkan lagi ${name}?`,
    },
    roleLeads: {
      'grant-role': 'Peran yang membuka identitas warga berlaku setelah orang kedua menyetujui.',
      'revoke-role': 'Berlaku saat itu juga.',
    },
    role: 'Peran',
    fields: {
      name: 'Nama',
      title: 'Jabatan, seperti yang dibaca orang',
      unit: 'Unit',
      id: 'Kode petugas, tanpa spasi: tidak bisa diganti',
    },
    roleNames: {
      administrator: 'Administrator: mengatur layanan, tidak melihat laporan',
      security: 'Petugas keamanan: menyetujui hak, tidak melihat laporan',
      agent: 'Petugas penerima',
      officer: 'Petugas penanganan',
      supervisor: 'Penyelia',
      auditor: 'Auditor: hanya membaca',
    } as Readonly<Record<string, string>>,
    refused: {
      forbidden: 'Ini harus diputuskan orang lain: tidak ada yang mengatur haknya sendiri.',
      'organization-grant-over': 'Permintaan ini sudah diputuskan, ditarik, atau kedaluwarsa.',
      'organization-has-signed-in':
        'Petugas ini sudah pernah masuk. Sandi diatur ulang lewat halaman masuk.',
      'organization-last-administrator':
        'Ini administrator terakhir. Undang administrator lain dulu.',
      'input-invalid': 'Periksa lagi: kode sudah dipakai, atau peran ini tidak bisa digabung.',
      other: 'Belum bisa disimpan, coba sebentar lagi.',
    } as Readonly<Record<string, string>> & { readonly other: string },
  },
};
