@extends('aduan.layout')
@section('title', 'Lacak laporan')
@section('content')
@if ($result['found'] ?? false)
    <h2>{{ $result['ticket']['state']['id'] }}</h2>
    <p>{{ $result['ticket']['next']['id'] }}</p>
    @foreach ($result['ticket']['answers'] as $answer)
        <blockquote>{{ $answer['text'] }}</blockquote>
    @endforeach
@else
    @if ($result !== null)
        <p role="alert">{{ match ($result['reason']) {
            'locked' => 'Terlalu banyak percobaan, coba lagi nanti.',
            'contact-needed' => 'Saat ini banyak yang mencoba menebak PIN. Isi PIN sekali lagi, bersama empat angka terakhir nomor HP yang Anda berikan.',
            'away' => 'Meja layanan belum menjawab. Coba lagi sebentar lagi.',
            default => 'Nomor atau PIN-nya belum cocok, coba cek lagi ya.',
        } }}</p>
    @endif
    <form method="post">
        @csrf
        <p><label>Nomor laporan <small lang="en">Number</small> <input name="number" required value="{{ request('number') }}"></label></p>
        <p><label>PIN <input name="pin" required inputmode="numeric"></label></p>
        @if (($result['reason'] ?? null) === 'contact-needed')
            <p><label>Empat angka terakhir nomor HP <small lang="en">End of your phone number</small> <input name="contact" required inputmode="numeric"></label></p>
        @endif
        <button>Lihat laporan</button>
    </form>
@endif
@endsection
