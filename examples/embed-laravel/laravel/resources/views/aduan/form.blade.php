@extends('aduan.layout')
@section('title', 'Apa yang bisa kami bantu?')
@section('content')
<form method="post" action="{{ route('aduan.store') }}">
    @csrf
    <input type="hidden" name="id" value="{{ old('id', $id) }}">
    <p><label>Ceritakan masalahnya <small lang="en">Tell us what happened</small> <textarea name="words" rows="6" required maxlength="5000">{{ old('words') }}</textarea></label></p>
    @error('words') <p role="alert">{{ $message }}</p> @enderror
    <p><label>Surel, kalau boleh kami hubungi <small lang="en">E-mail, if we may contact you</small> <input type="email" name="email" value="{{ old('email') }}"></label></p>
    @error('email') <p role="alert">{{ $message }}</p> @enderror
    <p>Kami memakai data ini hanya untuk menangani laporan Anda.</p>
    <button>Kirim laporan</button>
</form>
@endsection
