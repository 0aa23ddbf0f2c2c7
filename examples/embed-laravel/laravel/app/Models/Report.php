<?php

declare(strict_types=1);

namespace App\Models;

use App\Aduan\Phase;
use Illuminate\Database\Eloquent\Model;

/**
 * What this application knows of a report: where it is at the desk and how it stands. Its words stay at the desk.
 *
 * @property string $id UUID, made with the form
 * @property string $ticket_id
 * @property string $number
 * @property string $phase
 * @property int $version of the ticket that the phase is of
 */
class Report extends Model
{
    protected $table = 'aduan_reports';
    public $incrementing = false;
    protected $keyType = 'string';
    protected $fillable = ['id', 'ticket_id', 'number', 'phase', 'version'];

    public function inWords(): string
    {
        return Phase::inWords($this->phase);
    }
}
