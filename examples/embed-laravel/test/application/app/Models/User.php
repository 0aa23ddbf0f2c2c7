<?php

namespace App\Models;

use Illuminate\Foundation\Auth\User as Authenticatable;

class User extends Authenticatable
{
    protected $hidden = ['password'];
    protected $casts = [
        'password' => 'hashed',
        'aduan_roles' => 'array',
        'aduan_units' => 'array',
        'aduan_regions' => 'array',
    ];
}
