<?php

declare(strict_types=1);

namespace Plain;

use PDO;

/** What this application knows of its reports: where they are at the desk and how they stand. */
final class Reports
{
    private readonly PDO $database;

    public function __construct(string $file)
    {
        $this->database = new PDO("sqlite:$file");
        $this->database->exec('create table if not exists reports
            (id text primary key, ticket_id text unique, number text, phase text, version integer)');
        $this->database->exec('create table if not exists deliveries (id text primary key, received_at integer)');
    }

    public function keep(string $id, array $ticket): void
    {
        $this->run('insert or ignore into reports values (?, ?, ?, ?, ?)', [
            $id, $ticket['id'], $ticket['number'], $ticket['phase'], $ticket['version'],
        ]);
    }

    public function find(string $id): ?array
    {
        $statement = $this->database->prepare('select number, phase from reports where id = ?');
        $statement->execute([$id]);
        return $statement->fetch(PDO::FETCH_ASSOC) ?: null;
    }

    /**
     * Takes a delivery once. In one transaction: what was remembered was also done.
     *
     * @param array|null $ticket as it was when the delivery was sent; null when it tells of none
     */
    public function hear(string $deliveryId, ?array $ticket): void
    {
        $this->database->beginTransaction();
        $isNew = $this->run('insert or ignore into deliveries values (?, ?)', [$deliveryId, time()]) === 1;
        if ($isNew && $ticket !== null) {
            $this->run('update reports set phase = ?, version = ? where ticket_id = ? and version < ?', [
                $ticket['phase'], $ticket['version'], $ticket['id'], $ticket['version'],
            ]);
        }
        $this->run('delete from deliveries where received_at < ?', [time() - 7 * 86_400]);
        $this->database->commit();
    }

    private function run(string $sql, array $values): int
    {
        $statement = $this->database->prepare($sql);
        $statement->execute($values);
        return $statement->rowCount();
    }
}
