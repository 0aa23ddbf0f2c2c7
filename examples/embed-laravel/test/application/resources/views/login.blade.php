<!doctype html>
<title>Masuk</title>
<form method="post">
    @csrf
    <label>Surel <input name="email"></label>
    <label>Kata sandi <input name="password" type="password"></label>
    <button>Masuk</button>
    @error('email') <p role="alert">{{ $message }}</p> @enderror
</form>
