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
            'away' => 'Meja layanan belum menjawab. Coba lagi sebentar lagi.',
            default => 'Nomor atau PIN-nya belum cocok, coba cek lagi ya.',
        } }}</p>
    @endif
    <form method="post">
        @csrf
        <p><label>Nomor laporan <small lang="en">Number</small> <input name="number" required value="{{ request('number') }}"></label></p>
        <p><label>PIN <input name="pin" required inputmode="numeric"></label></p>
        <button>Lihat laporan</button>
    </form>
@endif
@endsection
