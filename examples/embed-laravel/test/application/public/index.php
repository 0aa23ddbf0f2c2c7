<?php

use Illuminate\Contracts\Http\Kernel;
use Illuminate\Http\Request;

$kernel = (require dirname(__DIR__) . '/bootstrap/app.php')->make(Kernel::class);
$request = Request::capture();
$response = $kernel->handle($request)->send();
$kernel->terminate($request, $response);
