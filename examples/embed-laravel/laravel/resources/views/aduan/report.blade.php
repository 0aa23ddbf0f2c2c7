@extends('aduan.layout')
@section('title', $report->inWords())
@section('content')
<p>Nomor <strong>{{ $report->number }}</strong></p>
@if (session('pin'))
    <p>PIN <strong>{{ session('pin') }}</strong></p>
    <p>Catat keduanya: PIN hanya tampil sekali ini.</p>
@endif
<p><a href="{{ route('aduan.track') }}">Lihat jawabannya dengan nomor dan PIN</a></p>
@endsection
