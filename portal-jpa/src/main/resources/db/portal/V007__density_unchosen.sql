-- Until somebody chooses, her pages have the density that is usual there: it differs for customers and staff
alter table identity.users alter column density drop not null;
update identity.users set density = null where density = 'comfortable';
