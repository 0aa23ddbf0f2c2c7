<!doctype html>
<html lang="id">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>@yield('title')</title>
</head>
<body>
    <main>
        <h1>@yield('title')</h1>
        @yield('content')
    </main>
</body>
</html>
