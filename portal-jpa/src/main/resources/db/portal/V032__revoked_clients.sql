-- Systems are named by their client id
alter table identity.revocations alter column holder type varchar(200);
